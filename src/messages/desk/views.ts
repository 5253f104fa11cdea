import type { Words } from '../words';

export const viewWords = {
  'desk.views.lead': {
    zh: '视图记下当前的镜头、日期、口径、图层、筛选与选中对象；只存在这台电脑上，随项目文件导出。',
    en: 'A view keeps camera, day, basis, layers, filter and selection as they are now; it stays on this computer and goes out with the project file.',
  },
  'desk.views.name': { zh: '视图名称', en: 'Name of the view' },
  'desk.views.save': { zh: '保存当前视图', en: 'Save this view' },
  'desk.views.list': { zh: '已存视图', en: 'Saved views' },
  'desk.views.none': {
    zh: '还没有视图。起个名字，把当前画面存下来。',
    en: 'No view yet. Give what you see a name and save it.',
  },
  'desk.views.open': { zh: '打开“{name}”', en: 'Open “{name}”' },
  'desk.views.rename': { zh: '重命名“{name}”', en: 'Rename “{name}”' },
  'desk.views.renamed': { zh: '“{name}”的新名称', en: 'New name of “{name}”' },
  'desk.views.update': { zh: '以当前画面更新“{name}”', en: 'Replace “{name}” by what is on screen' },
  'desk.views.remove': { zh: '删除“{name}”', en: 'Delete “{name}”' },
  'desk.views.problem.empty': { zh: '请填名称', en: 'Give it a name' },
  'desk.views.problem.taken': {
    zh: '已有同名视图，请换个名称，或在列表中更新它',
    en: 'Another view has this name: choose another one, or update that view in the list',
  },
  'desk.views.done': { zh: '完成', en: 'Done' },
  'desk.views.saved': { zh: '已存“{name}”', en: '“{name}” is saved' },
} as const satisfies Record<string, Words>;
