/** 机构端持续符合页面: what holders tell, and what the body looks at itself. */
@NullMarked
package org.anzheng.web.body.conformity;

import org.jspecify.annotations.NullMarked;
