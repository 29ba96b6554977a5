@NullMarked
package org.anzheng.web.admin;

import org.jspecify.annotations.NullMarked;
