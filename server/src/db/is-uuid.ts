const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** May this text be compared with a `uuid` column? What may not is the id of nothing. */
export const isUuid = (text: string): boolean => UUID.test(text);
