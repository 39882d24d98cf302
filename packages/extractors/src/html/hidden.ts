/** Whether an element says of itself that it is not shown. */
const STYLE = /(?:^|[;\s])display\s{0,3}:\s{0,3}none|(?:^|[;\s])visibility\s{0,3}:\s{0,3}hidden/i;

/** Classes of frameworks that hide what carries them. */
const CLASS = /(?:^|\s)(?:ng-hide|hidden|d-none|hide|visually-hidden|sr-only|layui-hide)(?:\s|$)/;

export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { style, class: classes, hidden } = attributes;
  if (hidden !== undefined) return true;
  // Most styles are fonts: the plain search spares them the pattern.
  if (style !== undefined && /none|hidden/i.test(style) && STYLE.test(style)) return true;
  return classes !== undefined && /hid|none|sr-only/.test(classes) && CLASS.test(classes);
}
