/** 地方主管部门管理: the offices of a national department's own line. */
@NullMarked
package org.anzheng.web.regulator.offices;

import org.jspecify.annotations.NullMarked;
