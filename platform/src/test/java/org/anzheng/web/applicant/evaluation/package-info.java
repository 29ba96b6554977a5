@NullMarked
package org.anzheng.web.applicant.evaluation;

import org.jspecify.annotations.NullMarked;
