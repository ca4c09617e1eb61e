import { Children, Fragment, isValidElement, type ReactNode } from 'react';

/** The children one by one, those inside fragments too. */
export function flatChildren(children: ReactNode): ReactNode[] {
  return Children.toArray(children).flatMap((child) =>
    isValidElement<{ children?: ReactNode }>(child) && child.type === Fragment
      ? flatChildren(child.props.children)
      : [child],
  );
}
