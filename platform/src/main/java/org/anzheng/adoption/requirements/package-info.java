/** 采信要求: what a tender asks for, in lawful words that accept any approved body. */
@NullMarked
package org.anzheng.adoption.requirements;

import org.jspecify.annotations.NullMarked;
