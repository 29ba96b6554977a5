/** 上报的投诉申诉 of the market regulator. */
@NullMarked
package org.anzheng.web.regulator.complaints;

import org.jspecify.annotations.NullMarked;
