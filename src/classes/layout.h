/*
 * Layouts of the timeline, looked at before they are sent: a mistake in one costs a request and comes back without the
 * place that it was made in.
 *
 * The check must never refuse what a portal takes, so it leaves out what only the portal knows or what differs between
 * its versions:
 *   - codes of icons and logos, the languages of a translation: each portal has its own;
 *   - scalars: the portal converts them, so a title may be an int and a flag "Y";
 *   - `scope` of blocks: some versions do not look at it; of buttons and menu items it is checked;
 *   - `scope` and `hideIfReadonly` of tags: some versions do not know them;
 *   - `uri` of redirect, `blocks` of a body: some versions do without;
 *   - how many items a menu has;
 *   - values and number of actionParams, and the newer, undocumented parts of menus (sections, badgeText, design, …),
 *     sliderParams (labels) and footers: their names are known, their contents are not looked at;
 *   - keys of maps that are ints: a list is as good as a map.
 * Blocks inside withTitle and lineOfBlocks are held to the documented types although the portal looks at the last of a
 * line only, and `width` with `leftBoundary` is refused as documented: what it makes of them otherwise nobody can want.
 *
 * Owns nothing, keeps nothing; main script thread.
 */
#ifndef B24_LAYOUT_H
#define B24_LAYOUT_H

#include "php.h"

#include "json/params.h"

typedef enum {
	B24_LAYOUT_BLOCKS,       /* {blocks: …}, of crm.activity.layout.blocks.set */
	B24_LAYOUT_CONFIGURABLE, /* {icon, header, body, footer}, of crm.activity.configurable.* */
} b24_layout_kind;

/* The words that a property takes, NULL at the end. */
extern const char *const b24_layout_scopes[];
extern const char *const b24_layout_sizes[];
extern const char *const b24_layout_colors[];
extern const char *const b24_layout_tags[];
extern const char *const b24_layout_buttons[];
extern const char *const b24_layout_animations[];

bool b24_layout_has_word(const char *const *words, zend_string *word);

/* `"web", "mobile"`; the caller releases it. */
zend_string *b24_layout_list_words(const char *const *words);

/*
 * The layout comes from b24_params_clean(), so it holds arrays and scalars only. Throws a ValueError that names
 * argument `arg_num` of the running method and the place, which begins with the argument's name; FAILURE then. `root`
 * says where in the argument the layout stands, NULL when it is the argument.
 */
zend_result b24_layout_check(HashTable *layout, b24_layout_kind kind, uint32_t arg_num, const b24_path *root);

#endif
