/** Is a cell open? Rows are not read anew under the hands of a person who types. */
export const isEditing = (): boolean => document.querySelector('[role="grid"] form') !== null;
