/** 接口密钥: how an adopter's programs are let in, with which scopes and how often. */
@NullMarked
package org.anzheng.adoption.keys;

import org.jspecify.annotations.NullMarked;
