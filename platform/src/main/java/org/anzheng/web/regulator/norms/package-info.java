/** 主管部门规范性文件页面: drafts of norms, rules and marks, their content, and their publication. */
@NullMarked
package org.anzheng.web.regulator.norms;

import org.jspecify.annotations.NullMarked;
