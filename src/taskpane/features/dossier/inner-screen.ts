import type { InnerScreen } from '../../shell/screen-frame';
import { usePane } from '../../shell/pane-context';
import type { Views } from './views';

/**
 * Which screen within the step is shown, and the way back from it; null = the step itself.
 * @param hasDocument a document was read and its views are shown. @param isChoosing somebody is choosing a newer version.
 */
export function useInnerScreen(
  { view, back }: Views,
  hasDocument: boolean,
  isChoosing: boolean,
  stopChoosing: () => void,
): InnerScreen | null {
  const { texts } = usePane();
  if (hasDocument) {
    return view.name === 'read' ? null : { id: view.name, title: texts.dossier.views[view.name], onBack: back };
  }
  return isChoosing ? { id: 'newer', title: texts.dossier.newer, onBack: stopChoosing } : null;
}
