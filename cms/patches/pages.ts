import type { Patch } from './patch.ts';

/** The desk's own pages and what stands above the preview. */
export const pages: readonly Patch[] = [
  {
    why: 'The desk has pages of places to check, for tables from Excel and for documents from Word; Decap 3.16 knows no pages but its own.',
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    imports:
      "import { CheckingPage } from '/checking/CheckingPage.tsx'; import { HandbookRoute } from '/handbook/HandbookRoute.tsx'; import { ImportingRoute } from '/importing/ImportingRoute.tsx'; import { WordRoute } from '/word/WordRoute.tsx';",
    from: `_jsx(Route, {
            component: NotFoundPage
          })`,
    to: `_jsx(Route, {
            path: '/checking',
            component: CheckingPage
          }), _jsx(Route, {
            path: '/handbook/:task?',
            component: HandbookRoute
          }), _jsx(Route, {
            path: '/importing',
            render: () => _jsx(ImportingRoute, { backend: currentBackend(config) })
          }), _jsx(Route, {
            path: '/from-word',
            component: WordRoute
          }), _jsx(Route, {
            component: NotFoundPage
          })`,
  },
  {
    why: 'The pages of the desk itself are reached from below the list of collections.',
    file: 'decap-cms-core/dist/esm/components/Collection/Sidebar.js',
    from: "children: collections.toList().filter(collection => collection.get('hide') !== true).map(collection => this.renderLink(collection, filterTerm))",
    to: `children: [
          ...collections.toList().filter(collection => collection.get('hide') !== true).map(collection => this.renderLink(collection, filterTerm)),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/checking',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'check' }), '要核对的地方']
            })
          }, 'checking'),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/importing',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'add' }), '导入表格']
            })
          }, 'importing'),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/from-word',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'write' }), '从 Word 新建']
            })
          }, 'from-word'),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/handbook',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'info-circle' }), '手册']
            })
          }, 'handbook')
        ]`,
  },
  {
    why: 'The list of activities offers to begin one with a document from Word.',
    file: 'decap-cms-core/dist/esm/components/Collection/CollectionTop.js',
    from: '}), newEntryUrl ? _jsx(CollectionTopNewButton, {',
    to: `}), collection.get('name') === 'activities' ? _jsx(CollectionTopNewButton, {
        to: '/from-word',
        children: '从 Word 新建活动回顾'
      }) : null, newEntryUrl ? _jsx(CollectionTopNewButton, {`,
  },
  {
    why: 'Above the preview stands how wide it is shown and what can be made of the entry.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    imports: "import { PreviewFrame } from '/preview/PreviewFrame.tsx';",
    from: `children: _jsx(PreviewPaneFrame, {
        id: "preview-pane",
        head: styleEls,
        initialContent: initialContent,`,
    to: `children: _jsx(PreviewFrame, { collection, entry, getAsset: this.props.getAsset, children: _jsx(PreviewPaneFrame, {
        id: "preview-pane",
        title: "预览",
        head: styleEls,
        initialContent: initialContent,`,
  },
  {
    why: 'Above the preview stands how wide it is shown and what can be made of the entry.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    from: `          }
        })
      })
    });
  }
}
PreviewPane.propTypes`,
    to: `          }
        })
      }) })
    });
  }
}
PreviewPane.propTypes`,
  },
];
