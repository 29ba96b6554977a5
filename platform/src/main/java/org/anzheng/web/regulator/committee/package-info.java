/** 技术委员会席位: nominated by one department, confirmed by the three others; resolutions. */
@NullMarked
package org.anzheng.web.regulator.committee;

import org.jspecify.annotations.NullMarked;
