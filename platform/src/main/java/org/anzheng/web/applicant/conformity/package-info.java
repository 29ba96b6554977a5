/** 委托人端持续符合页面: the continuing duties of a certificate's holder. */
@NullMarked
package org.anzheng.web.applicant.conformity;

import org.jspecify.annotations.NullMarked;
