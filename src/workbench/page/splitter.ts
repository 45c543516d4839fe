import { element } from './element';
import { clampWidth } from './preferences';

const STEP = 10;

/**
 * The bar between grid and pane: drag it, or use the arrow keys.
 *
 * @param pane     the element whose width it sets
 * @param onResize told of each new width in pixels
 */
export function createSplitter(pane: HTMLElement, onResize: (width: number) => void): HTMLElement {
  const bar = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
  });
  const resize = (width: number): void => onResize(clampWidth(width));

  bar.addEventListener('pointerdown', (down) => {
    bar.setPointerCapture(down.pointerId);
    const from = pane.getBoundingClientRect().width + down.clientX;
    const move = (event: PointerEvent): void => resize(from - event.clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', move), { once: true });
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    resize(pane.getBoundingClientRect().width + (event.key === 'ArrowLeft' ? STEP : -STEP));
  });
  return bar;
}
