/** 主管部门征求意见页面: what is asked of the department, and its answers. */
@NullMarked
package org.anzheng.web.regulator.opinions;

import org.jspecify.annotations.NullMarked;
