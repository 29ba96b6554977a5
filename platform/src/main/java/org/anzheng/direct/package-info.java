/** 直接答复: questions that need nothing of what a page needs are answered before all of it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.anzheng.direct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
