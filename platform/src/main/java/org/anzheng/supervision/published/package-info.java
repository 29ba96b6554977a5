/**
 * 监管公示: what the public reads of inspections, sanctions and orders, with persons masked; nothing
 * else of supervision is public.
 */
@NullMarked
package org.anzheng.supervision.published;

import org.jspecify.annotations.NullMarked;
