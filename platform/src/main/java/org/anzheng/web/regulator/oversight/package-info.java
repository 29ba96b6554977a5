/** 监督待办 of the national departments. */
@NullMarked
package org.anzheng.web.regulator.oversight;

import org.jspecify.annotations.NullMarked;
