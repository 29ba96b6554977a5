/** Tests of the applicant's pages. */
@NullMarked
package org.anzheng.web.applicant;

import org.jspecify.annotations.NullMarked;
