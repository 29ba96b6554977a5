/** 表格文件: reads and writes spreadsheets and comma-separated values line by line, never whole. */
@ApplicationModule(
    displayName = "表格文件",
    allowedDependencies = {})
@NullMarked
package org.anzheng.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
