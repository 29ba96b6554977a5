/** 文案: every sentence the platform says, in Chinese and English, from message files. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.anzheng.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
