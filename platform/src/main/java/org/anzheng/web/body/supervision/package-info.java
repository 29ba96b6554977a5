/** 机构端监督检查、处罚案件和责令处理页面. */
@NullMarked
package org.anzheng.web.body.supervision;

import org.jspecify.annotations.NullMarked;
