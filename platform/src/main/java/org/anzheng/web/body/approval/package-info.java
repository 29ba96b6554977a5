/** 机构端资质审批页面: application, cases, extension, renewal and filed changes of the own approval. */
@NullMarked
package org.anzheng.web.body.approval;

import org.jspecify.annotations.NullMarked;
