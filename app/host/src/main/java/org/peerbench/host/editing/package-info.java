/** What all forms of records share: who may save what, and what happens when somebody else saved in between. */
package org.peerbench.host.editing;
