/** 推送: what adopters are told, sent to their own systems, signed, and sent again until taken. */
@NullMarked
package org.anzheng.adoption.webhook;

import org.jspecify.annotations.NullMarked;
