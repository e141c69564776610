// SPDX-License-Identifier: Apache-2.0
/** Words in, exit code out: one class a command. */
package org.basylym.cli;
