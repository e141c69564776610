// SPDX-License-Identifier: Apache-2.0
/** References to archives: repository, fonds, inventory, file, bundle, leaf. */
package org.basylym.archive;
