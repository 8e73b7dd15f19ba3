// The block in the editor. The widget itself is not loaded there: its author sees what readers see until it runs.
(({ blockEditor, blocks, components, element }) => {
  const { InnerBlocks, InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;
  const { createElement } = element;

  const TEMPLATE = [['core/paragraph', { placeholder: 'Is Rust worth it for your workload? Book a call. (With a link.)' }]];
  const FIELDS = [
    ['ctaHref', 'Booking link', 'https: or mailto:. {link}, {vector} and {verdict} become the reader’s case. Empty: no link.'],
    ['shareBase', 'Page that shared links lead to', 'Empty: this page.'],
    ['case', 'Case to begin with', 'A link’s fragment, such as wr=WR:1/TP:Y. Empty: nothing is answered.'],
  ];
  const THEMES = [
    { label: 'As the page', value: '' },
    { label: 'Light', value: 'light' },
    { label: 'Dark', value: 'dark' },
  ];

  function Edit({ attributes, setAttributes }) {
    const field = ([name, label, help]) =>
      createElement(TextControl, { key: name, label, help, value: attributes[name] ?? '', onChange: (value) => setAttributes({ [name]: value || undefined }) });
    const theme = createElement(SelectControl, { label: 'Light or dark', options: THEMES, value: attributes.theme ?? '', onChange: (value) => setAttributes({ theme: value || undefined }) });
    return createElement(
      'div',
      useBlockProps(),
      createElement(InspectorControls, null, createElement(PanelBody, { title: 'Decision aid' }, ...FIELDS.map(field), theme)),
      createElement('p', null, createElement('strong', null, 'When Rust? '), 'The decision aid stands here. Until it runs, and where it cannot, readers see:'),
      createElement(InnerBlocks, { template: TEMPLATE }),
    );
  }

  blocks.registerBlockType('when-rust/decision-aid', { edit: Edit, save: () => createElement(InnerBlocks.Content) });
})(window.wp);
