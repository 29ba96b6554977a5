/**
 * 表单定义: the forms of the scheme (F1 to F17) as versioned definitions: which fields, what asks for
 * each, when it must be filled in. A definition that was used is never changed; a new one takes its
 * place from a day on. What was handed in is shown by the definition it was made with.
 */
@NullMarked
package org.anzheng.scheme.forms;

import org.jspecify.annotations.NullMarked;
