import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Width of an element in px, followed as it changes; `initial` until it is known. */
export function useWidth<E extends Element>(initial: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(observed);
    setWidth(Math.floor(observed.getBoundingClientRect().width));
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
