/** 页面: what people see, one nested module per audience. */
@ApplicationModule
@NullMarked
package org.anzheng.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
