/** 机构端档案页面: what is archived, what waits for it, what may be destroyed. */
@NullMarked
package org.anzheng.web.body.archive;

import org.jspecify.annotations.NullMarked;
