/** What the rows of the topics mean to others: variables and their types, the contract, the Modeler's templates. */
package id.mpp.workers.kit.contract;
