/** 获证组织端监督检查和处罚案件页面. */
@NullMarked
package org.anzheng.web.applicant.supervision;

import org.jspecify.annotations.NullMarked;
