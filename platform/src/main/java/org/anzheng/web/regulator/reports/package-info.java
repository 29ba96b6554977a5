/** 主管部门端信息报告页面: what bodies report, how promptly, and the national files. */
@NullMarked
package org.anzheng.web.regulator.reports;

import org.jspecify.annotations.NullMarked;
