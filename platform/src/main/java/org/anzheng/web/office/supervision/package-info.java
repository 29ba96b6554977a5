/** 地方主管部门的监督检查、处罚案件和责令处理页面. */
@NullMarked
package org.anzheng.web.office.supervision;

import org.jspecify.annotations.NullMarked;
