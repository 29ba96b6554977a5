/** 委托人端审核评价页面: the team, the plan and the nonconformities of one's own case. */
@NullMarked
package org.anzheng.web.applicant.evaluation;

import org.jspecify.annotations.NullMarked;
