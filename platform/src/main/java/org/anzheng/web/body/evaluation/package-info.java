/** 机构端审核评价页面: team, documents, plan, site work, nonconformities and report of one case. */
@NullMarked
package org.anzheng.web.body.evaluation;

import org.jspecify.annotations.NullMarked;
