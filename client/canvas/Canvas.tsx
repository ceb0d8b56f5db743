// The door to the picture: it is fetched only where the browser can draw it; elsewhere the reader is told and shown the table.
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { Waiting } from '../panels/States.tsx';
import type GraphCanvasType from './GraphCanvas.tsx';

const GraphCanvas = lazy(() => import('./GraphCanvas.tsx'));

/** Whether this browser can draw the picture. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  return canvas.getContext('webgl2') !== null;
}

interface CanvasProps extends ComponentProps<typeof GraphCanvasType> {
  instead: ReactNode;
}

const drawable = canDraw();

export function Canvas({ instead, ...picture }: CanvasProps) {
  if (!drawable) return instead;
  return (
    <Suspense fallback={<Waiting what="Fetching the picture …" />}>
      <GraphCanvas {...picture} />
    </Suspense>
  );
}
