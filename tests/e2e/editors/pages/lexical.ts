import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  root.append(box);
  const editor = createEditor({
    namespace: 'lexical',
    nodes: [HeadingNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    // Lexical puts two line ends between paragraphs.
    read: () => editor.read(() => $getRoot().getTextContent()).replaceAll('\n\n', '\n'),
    focus: () => editor.focus(),
  };
};
