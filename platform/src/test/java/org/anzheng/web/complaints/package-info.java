/** Tests of the pages of complaints and appeals. */
@NullMarked
package org.anzheng.web.complaints;

import org.jspecify.annotations.NullMarked;
