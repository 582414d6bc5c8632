import { type ReactNode, Suspense } from "react";
import { SkeletonRows } from "./Skeleton.tsx";

/** A part of a screen that may have to be computed first; meanwhile lines of about its height stand in its place. */
export function Later(props: { rows: number; rowHeight?: number; children: ReactNode }) {
  const { rows, rowHeight = 33, children } = props;
  return <Suspense fallback={<SkeletonRows rows={rows} height={rowHeight} />}>{children}</Suspense>;
}
