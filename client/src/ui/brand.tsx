/** The product's sign, the engineer's mark of a centre of mass, and its name. */
export const Brand = ({ name }: { name: string }) => (
  <>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path
        d="M12 12V2.75A9.25 9.25 0 0 1 21.25 12zM12 12v9.25A9.25 9.25 0 0 1 2.75 12z"
        fill="currentColor"
      />
    </svg>
    {name}
  </>
);
