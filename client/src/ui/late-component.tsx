import { createElement, useEffect, useState, type ComponentType } from 'react';

/**
 * A component that comes in a file of its own, when it is first shown or ahead of need; until then there is nothing in
 * its place. Not React's own `lazy`: content that suspended is held back for 300 ms, longer than these files take.
 */
export function lateComponent<Props extends object>(fetchComponent: () => Promise<ComponentType<Props>>) {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const load = () => {
    coming ??= fetchComponent().then((component) => (arrived = component));
    return coming;
  };

  function LateComponent(props: Props) {
    const [component, setComponent] = useState(() => arrived);

    // The network brings the file whenever it does.
    useEffect(() => {
      let isShown = true;
      void load().then((loaded) => isShown && setComponent(() => loaded));
      return () => {
        isShown = false;
      };
    }, []);

    return component && createElement(component, props);
  }

  return { Component: LateComponent, preload: (): void => void load() };
}
