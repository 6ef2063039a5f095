import type { Mount } from './mounted-editor.ts';
import { mountTinymce } from './tinymce.ts';

export const mount: Mount = (root) => mountTinymce(root, false);
