@NullMarked
package org.anzheng.web.body.evaluation;

import org.jspecify.annotations.NullMarked;
