/** 机构看板页面: where a body's work stands, as charts with their tables. */
@NullMarked
package org.anzheng.web.body.dashboard;

import org.jspecify.annotations.NullMarked;
