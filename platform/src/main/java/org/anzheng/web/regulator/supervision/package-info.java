/** 监督管理: inspection plans, inspections, penalty cases and orders of the national departments. */
@NullMarked
package org.anzheng.web.regulator.supervision;

import org.jspecify.annotations.NullMarked;
