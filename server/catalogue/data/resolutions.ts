// Compiled by `npm run catalogue` from tables; change those.
// Security Council resolutions, known to 2813 of 2026-01-27.

export const years = `1946 15 22 29 12 11 7 2 5 2 5 11 5 5 1 28 10 7 8 14 20 13 12 18 13 16 16 17 20 22 18 18 20 21 18 23 15 29 17 14 21 13 13 20 20 37 42 74 93 77 66 57 54 73 65 50 52 68 67 59 71 87 56 65 48 59 66 53 47 63 64 77 61 54 52 57 57 54 50 46 44 2`;

export const resolutionDays = `zBLhEzBTTxChE/CpBXzBFJHtB/BHdXvBPTZtBb1DLfJBDDnBlB7BtCvCHvCBN3BBTPJF7BPLnBfRdrB9BVrBVNZtCJBD9BbtBH9IfBpCXRNP3FxDvEhCFVxB
zDHxCT3E1DvCVX/FtEjFxUxO5E5BTBvMtCpPDlKjGFlClB1D7D9CN1CrClBJtC3C5BdtLxFnD5IzD9GdhR7IlExDJBvBLDNFPLHlBdBBBBBBBDhBRXBTzIjD
3D3ClE7BBTrBpBpH5GBhDBtBX/LhDlDPvHPLB/ET3BxDLTFlD/CdrBBjDZ3EJhDRLHxBxDBzBFdBBPvCPRHxBzFxBpELnHBBd5BPLRD5KDFFHLrB3GrBPpBV
lCjDJNzBTLnBRpBD1D1BPTxClCrBxBvDZtEvBzBfdpBtC/CFXvC/CtDDPrB5CNBtCJ/BtCNfF9DzGlDnBf5BVLZRnCZFLRB7BhBBBBxBB5GXzBPJ3DxB9BdN
7CPBpCBX9BD/BxBP1B5BpEDFF7CHDjCjFhBlCDFVX7BHTXFDBDdtDrCdBJrFpCzChBzCzBBBnCzBLDVJxBDZTvC/CdNhBpClBJzCjBT1D/BRDNPRvBzBjEzC
BDDnBfPbzDdtBVJpBNTNzFHFB7CHzBhBzCBrBhCXPJbrBdHNRpChDdNjC9BfDnCtDnDrBPJVLFVP1BjBXzCbdZVNRBJVH9BrBvC7CdfNF1JbfBnBbhEhDblB
HDFDHtC5BrCNrB1BBFRDTHDfRjBHHRL/BFfd1CRPDN5BzHPLPRdnBlE1BVHlBLNhBLjBP1CvDtBnBFd/DxDXpCfDxFpCvBXVdLDDnChDRVJHVnCfNNZ7CXrD
zCfnCnEfF/CFVHnCvE/DdtCXhFX1BBnBRDbTf/CxCdtBfFjCTBXjBzBzCvBPfLpBPBdTRvGVLtBrBJB7BD9BhCPtBf5BpBxCfFnBHd3BRPZlCFJHLJPnBHJJ
DFfZLPvBBDDdNDDvCD9BhCFJpBPdBJNBfBHB5CRDBNBBbfBBPNLXBLfNfNFbHhBNFBNFLFBNBBBBPFBPPJHlBPPPHdrBHBFTDTJNXDNPHLNHRNBJTBFjBLbJ
BHJBjBBXNHNBLBBHRHFFBrBBjBHDNDdHRNJBdBJDPPFDXFBNLTLDBBDBBLDFFJDJDFBBBJRRDBNbDRHDVJBHBJbFPBDNDDHDRDFHFRBNBDNDJFXDfBLFfRdH
JnBTBBPLFLFJFLTPBDLPDDXRDBLBDPLFLFLFDBBDPbPDFtDBBNBDBfBNBNJJJFLJBFFNBBDRNFLtBBDBjBBTdLVbTBBXFDLFHJBbDLTJVPBPPBLPLXHPHBNZ
VRBND9CFDZBBNFBBRJFDJBFBtBHBdBBFBBRLhBBLHnBtBLHZrBDBDZFdBbDHXJBjBdB7BHVXBlBNBZBBBFNNDDBBVtBNRFnBTfbDHBRDP9BNNBPRBPFNBHdB
RPDDNrBDfBjBBTZHNRNFPPBNBfBJrBbDHBNfVdBJLFJTRBZDbDPNDRDNHJLFHBBdDDDJDTBdBdBDZNDFBLPfBTNNPLFBLDBRLTJDBTZBHbBBDZDfBbnBPHrB
PBPBDJFNdDBPPBJBhBbFBJBHLTLFjBFFjBXBJHBHXPPLNBBHPJDF3BNZBPVPL/BbLDvBLFZBRNFLdRJRFDHJPHTbFDPLjBNjBDBbdHLRDLHrBXPDBRdLRRNT
BpBRBjCFZFBJFNFJFNnBDB9BXFFJRFBrBVXHFNPBFPRLD1BBDBZHB3BBNPHJTBFLdDXHHRHBBNBPdDPLJHTBBVFLDBfBDBtBlBBjBHJNfjBBFPBBLJBJHJNl
BHJJBFBBBLT7BJFLHBBPJNVLPPNBBHRBZDdBPRPVFDBDHTDZBFPBRBPBxBHXDhBNDJBtBNBxBfBBBLvBFXDBBdBBJtBDNDDdLFlBHBNZVlBFBBDbLhBZHBBD
bPNRJFPXDHHPFdND3BVBJrCJDFPBLDDJHXFRBN3BBHZFHDDFNPnBBHBBBNPpBNPBDBLJPBdHDHPBHRHVFPdDBLBBDBBBlCHJBBNRDbdTDLBFBVBHZBFDBZFH
DDdFXBBFBDJBFRBbFhBBBRFDJHPJFZFRPBBBPHJBDXNDpBPDPTBBBJDDDBBBDBlBbPhBBLF7BDHDFdBdHBffhBLBBTBBjBPPDBVBVJrBBLDLHjBBdFBrBPZJ
BJDBFBzBRPBhBLBLPVPBXfDTJDBflBBTFLDRHVRLNDDJHZR1BFHFBRFLDdtBBBZVBBJBDFBBHBBBjBNBFPJjBbzBFpCB1BHdXHXBhBPBLHpBnBBTNLHLBhBb
PZBdFBBDBBJFB3BFPB7BdNBDHpCFDZBbFDLFHFNdBDB9BNzBhBBdBBdDBDdpBLBDLfBBDBBDBDHBFBB5B5BRFLdBLRZTPBDfJrBFDHJBBVDDBDNFHDDdDDBh
CfBBFBdZFBPHHJBhBNPHHTBBNDBBBDrBP7BLDNBZVvBPHFNfDpBLBfBFBNBdDLBDL9BbLDDpBHBnBPPFJDPdBLBBFDhCDFBpBDRZDPLPF5BBBPpBPPnBHBdb
BNBB9BpBRDbBBRzBBNPVLPDBNlCDFBdBTJPBFPHFTNPNZDBTnBFBBXRBRBBnBPPFBhBNLDBFjBHNpBBPHlBDRLBdHHFDBBDlCPBdBHFDNFLDDDVVBDBNZdBB
xBJDDZTPJBBfNRDBTdZRPtBBJDTjBDBFRnBNBFDHDBBD5BLFDZDdFBHFBTJBTBNDDNnBDDBDJTbFJbDTNBBRfHDBHBdlBPPDRDbBPlBRDDLFDZZDDDBDHBBD
DFBPDnBPDZLVBtBNBDPBbfjBTBFPVFPBRBBBDVJNPNHzBBNNHBNDdBhCDBPDBNjBBBNLFBBDvCBThBFFBRPNNBdHVHDlBBTPNLHbDDBBVJBbJ/BBdBRZRnBD
LDBRDB5BBBRB1BdDPnBDDfBZDDZFBXPdPTDVDTLDBDDjBJNnCBdBBLHbZdDDLTDBnBZHBtBHjBDXBDbHXFlBBBB7CfBBBNBDjBHBJBFVHBdB/BBBHfBHPPbf
NPBBrBDdBBHDP/BbdBDdBBdrBBNLdBhBDNBLrBBBBVLfBpBZBBBVNFBZDfdBBLTHBlBZFBHDBDBR5BJfPHFDfFRN7BbdBBLHBnBBLFDZDBFbBDhCDfdtBNBD
HFZBDFbTPJBDBBDlBFnBhBrBPDBPnCjCBHBZbBFDVJbN7BPRdHjBBXBBDFZBDBBBhBBBbLFBDPZpBtCBNDVnCzBNDBVBHdBBBDVJPXPNHbdnBlBZBDBDZDBt
BPBPBBPnBDRPjBJHHJd5CRrBD/BBFZBDPP9BfLbjBdBBBNPDBHRDhBBPJNBhBb`;

export const resolutionMeetings = `FHzBTDFPRnBHDFDDHJVJTHPHJDLDnCJbJBDFLLZHPD7BBJdBFJHDfRFbNPJZJFPRFJXHBDVFNDjBLBVDDDFVRFDDFHxBHdJPRNFDVRLxCPbXHB9BFlBDJLFR
DNNHDDVRHFTTDXtBFfbFFNFNPDBJDDDDDHHPLBBBBBBBDHXDBDlCPPNNHBDVJpBXBDBFDZNVPtBLDBlBDRfFPJJhBDDBnBTDHTNJLPZBDDJDBFNPPHFLFTDn
BBBLjBDDRFRFFLJDLJPJFFDVDTPHHNFJDPVFFJDHDFRDXNNPRFNDLHNDDLDNDBDDFHDLDFDLDFHJLLNHPDHRDLZBDBLDDJHFFTHRLDHLBHBVNDLXHFRPDFFN
DDDJJDDHFFHFNFDDBDDJVDBDTDDRHLBBHPFDDFFFLNhBPdDPTJHlBJDXVDFDDHHFlBHDDDDPFJPFDVDHFDFbHJDDFDDFBFDFFDDPFDJFNTZLJFJDTRHDHJDD
DHNNFLRPHFDFJDDRFFDHPDDDFlBDTDFFTPFDDDLDDTFlBDPVDDJDHDDFDFDHHDFDHDHDDFHD1BRJHDFDvBDZDPDDDLHDNZTLFDJRDHDDTDLDDTJFFHFHFNFN
PDJFFvBJfNDXTLDRDJFFRTDDDHLRFFNDFDPXXFHDDJDBFDDFFDFDJJBDDJdNDDDDDTDFDJLHNFHJHFDFJFDDFDDDFDDDDDDDDJDFDTDDDLDDDHDFHDDDFDDD
DDDDDBHJDDDBBDFBBDDDFDDDDDDDHDFDFDDDFDLDDDDDHFDFHDDHFDHDFNDDFFDDDFDDHFHHFDFFBDDDDJFDDDHDDLDHJDFDDDDDFDDDDNDLJDFDHDJFDDJD
DFLFDDJDDFJDJDDDFDDFDDDLDFDDDDFDJHDDDJDFDDFHDDDDFHHDDDDDDFHDDFDHDHDDPDFFHDDDDDDHFDFJLDDFHDDFDDFLHFCFJFDDFFDFDDFDDDDDDDFD
FDNFHDfBBFDDFHDJDFDDNFHHDFDFFDHJHFFHDDDLDHHFHHFBBFHFFDFHDLFFHDDDDHFDDFFHDHDDFLHHDHDRDDHBDHDDDFDDDDFFDLDBHDDDDDFDPDDDJVFJ
FNDDDDDFDHDDFFDJJDHFHHDHFDFDDDDFDDDDBHHDDFNFTLDDDHDLPHHDHDDHDDDDLBFFFDDLDFDHDDHDDFFFFDDFDFDHDFDDDDFHFDFFFDFFDHDDDJFDHDDD
DDDHBDHHFFDDDDFDHDDHDFDDDJDDDDDJDDBDDFFDJFDBHFDDJDDDFDPDFJDFDJDHDDFFDFDDDFDDBLHFDDDDDFFDNDDJDDDDFDHJNDHDDDFDFFJHHDJJDFjB
HHDZFDHDHHJHNFFHFFFHDDHJDDFFNFJFFLfLDLDJFHPJDDLRFHPPLDJJDNFFFDHDJLFDDNDDNNJFFPHDRNbDFRJDHHFNDLDFDNLDhBDHLLDLDFHRFPDFLHDD
LDJLHJFJFNDDNLNFDNDFDFRDPFJJZLDDFDFDTDHRJDHFHFDDDDDFNbDHFJDFHFHHFNHJDDDHDNDPDHHHRHDDDDHDLDHFBDFPDVJLDPLLHFbJDJXDDDDTDJDD
DTDDDRFRDJPJHZDDFPHVDDDDLFNJJDDFRLJJFLFRDHHLHRJFLJDDnBFHDLHFFHDDHFLDFnBDDRHFDFHNJZDLDDDFDPDJDDBFNHDPFDLPDDHJHDHbHFNBDHDD
DZLDFDHNFRFTHLDHDDDFXFNDDJDDFDVDHDDLJFDDJNDPHVDDLHDFDFFDFHRRDDDFFFDDHNDNPDJZDDHHHHFDDDFDJLJJDFDXFDFFRDPDDJXXFDDVDFHJLDDF
DFDRDFDHFRDbDDRHVPDLDDHDNLHDPLDFJJJDJLFTFHFTRDLJHFVFHNJJDDDFPVVJHDDDLDHRdDFLZDDLDFFDDHDDFJDDHNFNJZDjBDVLTPJHDXPDDHJLDFJD
FDDTPJLDbFDDFDDFJDPDJDXLFDHDXHDNDTFDHHHFJTDDFdHNRFPBDFJFDZZFDFDbDDHBBDFDJDFDDNbLJFHFFRJNJDFVFVLDDFDBVDFDDDHHFDTHFDRNDDND
NHFDFDLJDhBFRFDTDDNFDDDHHFZFHLDNLbLFHHTDPFDPDFDHFTHFDFFNNHHDLFDPDPHFDNXDJDBHLLDHDVFJLHFDPDRDDNTFHXNDPVDHDDXRHFFDDFXDLNLL
TFDFVFHDHDLHPDFPHHRFDFNDDPZJDDLLBTFDNLPDDZLDFDLPLJJDHNrBFRJDNVFJFFBHfJDRDFFDLHHDFFFZDJBHHRDDXFDDPRLHDFNLHJDLRRHLNDDDPVHD
FRRPDNDFHDDHTFFFJFXFFFFDJDDVDHFHHVHDBHDNJLFVHTFDDHZFDDJDFTJDFLDNDPRLFFHLDLVDJDDFDDDJFFFDDXHHNJPDZFDFHDbTNTDHNNJXFLFDFDLN
JPHFhBFHFNDFDTFvBFDVFDTdDHNNJDFHjBDRXFHDLLNLDVNRLDXDTNJLHVHFFDFLDNJfFZDTLNdFFFDNFDnBFDbHLTFHXJDVDTFFTFDJJNPLDHHbHHDHFJVJ
rBHLDDHJPTTFHJLFDZRNDPDRHNDHVJNFAAAAAAAAAAAAAAAAAAAHDFDAAAAPDADHLAANDDAAAAAAAAAAAAAAAAAAAAAAAJAHDAtBDDDRFRDTPDDFJNJDLFXR
DDLNFDZfFDDFDFDAdLHRLHDbHPLhBNZDDLHDlBDHNFLFDHPDFdFVTnBTDJJFXDFHTTRJBHFFDHHZTjBHFBTtBjBDHFVZDFHJRXHlBHPVDdDbFDFHPDFDBFXD
DdNJFFDNZ7BDNFTlCdLHFLDLfDDFHHJLNJJLJTdjBZFJDHRDFjBTDXDFFRFTPNLDANR7BJZHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`;

export const resolutionVotes = {
  texts: `15-0-0
14-0-1
13-0-2
11-0-0
12-0-3
14-0-0
9-0-2
10-0-1
11-0-4
8-0-3
10-0-5
12-0-2
13-0-0
9-0-6
14-1-0
13-1-1
7-0-4
9-0-1
9-1-1
10-0-0
10-1-0
11-0-3
12-0-0
12-2-1
13-0-1
7-1-3
8-0-2
11-1-3
12-1-2
8-2-1
10-0-4
10-1-4
10-2-3
10-3-2
11-2-2
13-2-0
7-0-3
7-1-0
7-2-2
7-3-1
9-0-0
9-0-5
9-2-0`,
  at: `AESIUEEIEEEEEHEIHIKEEbHVIEEIERKIIrBHaEHHKRKEHIHEKKEKHKaHEEEEETERKHKEHTKHEHHaTHHpBbUSmBlBSIoBeHEKIIEKHESEEHIIEEEEEKTEEEEE
EEEnBVEIIEEIEIEEIVEHHEEbEEEEKHEHEEEEEEEEEHeEEEHKHUESTEHEIEEEEIEEIKHEIEEEEHERKEHEEEEEIEEREEIEEEEEIEEEHIIREBLBBBBBBCBBBJBB
BBBBBBBBBBBBBBBBBDBBLBBCFBBBBDJBBJJBJADBODCBBJBFDFCABBBJBBBDBBBCBBDCJBGBDBGDCOBDCDCCGDFBZCBDCDBFBJFCABBGGGGBCfBNNGCNBBBB
MBBBGWBNNCBBBNNGNBBBBGBNBBNBGBBBqBBMNNBCBBNZXBBNBDBBBBXBGBBBBZNBBBXBGLBMMMBGGDBBMMBJMLBGBGMFFFFGMGCBFBGBGMDJYGBBBFCCGCGB
MFCBCBBGGMBGGBMBBBBGBBBBDBDDgBBBBBBBBBDBBBGBCBDBBBDBBBBBDBBBBBBDBDCFQBBBCDBBDQBDBDDCBBBBDBBBBDBBDBBBCBDBBBBBDBBBBBCBBBAC
BBBBBBBBCBBBCBBCBBCBBBBBBBBBBBDBBBBBBBBBBBBCBBBBCBBBBBBBBBBBBBBBBBBGDBBBDkBBBBPBBBDBBBYBCBBPBBcdiBBBBCBBBBBBBBBAAABQBBAA
AQBBBBBBBBBBBBBBBBBBBABBAAAAABBABBBBBLBBBBAABBDBBBBBABBBBBBFBBCBBFFCBBCBBBBBDBBBBCBBBBBBBAABBBBBBBBBBBBBBCABBDDBBBDBBAAB
CBBBBDBBBBBBBBBBBABBBBBBCBBBBBBBBBBBBBBBBBBBBBABBBBBJBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBABBBBBBBBBBLBBBBBBAGGGMBCjBDBCBCB
BABBBQBBBBBBBADBBBBBCBBBBCBBBAABBBBBBBDBBBBBBBBBDBBBBCBBBBBBBBBBBBBBABBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDBBBCBBBBBBBBDBB
DBBCBBBCBBBBCBBBBBBBAABBBBBBBBBCBBBBBBBBBBBBCBBBBBBABBBBBBBCBBBBLBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
BBBBBBBBBCBBBDBBBCBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBDBBBBCBBBACBBBABBBBBBBBBBBBBBBBBBBBBBBCABWBCBJBBGBBCBBBBBBBBBBdBBBCCBBB
BBBBBBBBBBBBCBBBABBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBABBABBBBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBCBBBBGBBBBBBBBBBBABBBBBBBBBBBABBB
BBBBBCBBBBBBBBBBBBBBPBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBGBBBFBBBBBBBBBFBBCBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBB
BBBBBBDBBOBBBBJBBBBBBABBBBBBBBBBBBBBBBBBBFBJBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDBBBBBBBBBBBBBBBBBBBBBBB
BBFBBBBBBBDBBBBBBBBBBBBBBBPBBBBBBBBBFBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBLBBBBCBBBBBBBBBBBBCCBBBBBBBBBBBBB
BBBBBBBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBCBBBBBBBBBBBBPBBBBBBBBBBBBBBBBBBBBBBBBPBBBBBBBBQBB
BBBBABBBBBBBBBBBABBYPBBBBBBBBBBBBBBCBBBBBBBPBBBBCBBBBBBBCBBBBBBLBBBBBBBBBBCBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBDBBBBBB
BBBBABBBBBBBBBBBBBBBBBBBBBBBDBBBBCBBBBJBBBBBBBBBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBDBBCBBBBBBBBBBBBCBBBBBBBBBBBBBBBBBBB
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDCBBBBBBBBBCBBBBBBBBBBBBBBBCBBBBBBCBBBOBBBBBBBBBBBBBBBBBBBCDBBCBBBBBBBDBBBCBBBBBBBBBBBBJ
BBCBBBBBBBBBBBBhBBBBBBBBBBBBBBBBBBJJBBBBBCBCBBBBLBBBBBBBBBBBBBBBFCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBJBBB
BBBBFBBBBBBBBBABBBBBBDBBBFBBBOBBBCBBBBBOBBBBBBBBBBBFDBBBBBBDDBBBBBBBBBCBBBBBBDDDBBLBBBBDBBBBBBBBBBBBBBBBBDBBBFBBBBBJBBDB
CCDBBBBBBBBBFBBBBBBBCBBBFBBBBBBBBDBBBBDDBBDBBBBCBBBBBBBCBCBBBBBBBBBBDBBBBBBBBBBCBBBBDBBBBBBBBDBBDBDBBBBBBBBFBBBBBBcJDCBB
BBBBLBCBCABDLFBBBBFLBBBBBDBBCBFBBJBCBBBBFBBBBBBDDBBBBBLCBBBBBBBBDBDBBCDBBBDBBBBBCBBFCBCBBBBDDJBCDBBCDCOBOCCCBBFCBBBBBBBB
BBBBBBBMBBBCBBBBBBCFCBBDBLBBBBFDOBBBBBFBBBBBFBBBWDCCDFDDBBBBBBBDD`,
};

export const resolutionAgendaItems = {
  texts: `The situation in the Middle East
Admission of new Members
Reports of the Secretary-General on the Sudan and South Sudan
The situation in Cyprus
The situation in Somalia
Democratic Republic of the Congo
Western Sahara
Liberia
Cyprus
The situation in Libya
Angola
Côte d'Ivoire
Somalia
Iraq-Kuwait
Sierra Leone
Afghanistan
Bosnia and Herzegovina
Georgia
Haiti
Sudan
The Palestine question
Maintenance of international peace and security
Middle East situation
The situation between Iraq and Kuwait
The situation in the Central African Republic
Threats to international peace and security caused by terrorist acts
Eritrea-Ethiopia
International Tribunal — Yugoslavia
International Tribunal — Rwanda
Croatia
The situation in Namibia
Middle East — UNIFIL
The situation in the occupied Arab territories
Complaint by the Government of Cyprus
Peace and security — terrorist acts
The question concerning Haiti
Admission of new Members to the United Nations
Burundi
Items relating to the situation in the former Yugoslavia
The situation concerning the Democratic Republic of the Congo
Middle East — UNDOF
Rwanda
The situation concerning Western Sahara
The situation in Afghanistan
Iraq
The question of South Africa
Peace and security in Africa
The situation in Bosnia and Herzegovina
Central America: efforts towards peace
The situation in Mali
The situation between Iran and Iraq
The situation in Liberia
Timor-Leste
Children and armed conflict
The India-Pakistan question
The situation in Cambodia
Central African Republic
Tajikistan
The Indonesian question
Complaint by Angola against South Africa
The situation concerning Iraq
Non-proliferation - Democratic People's Republic of Korea
Question concerning the situation in Southern Rhodesia
The situation in Côte d'Ivoire
East Timor
Middle East situation, including the Palestinian question
The former Yugoslav Republic of Macedonia
The situation in Guinea-Bissau
United Nations peacekeeping operations
Women and peace and security
Non-proliferation
Situation in Southern Rhodesia
Threats to international peace and security
Colombia
Complaint by Zambia
ICJ — Election
International Tribunal — Rwanda & Yugoslavia
Non-proliferation of weapons of mass destruction
Federal Republic of Yugoslavia (Serbia and Montenegro) — Sanctions
Protection of civilians in armed conflict
The situation in Angola
The situation in Mozambique
The situation in the Republic of Bosnia and Herzegovina
The situation in the former Yugoslavia
Chad, the Central African Republic and the subregion
Complaint by Senegal
Complaint of aggression upon the Republic of Korea
Guinea-Bissau
Identical letters dated 19 January 2016 from the Permanent Representative of Colombia to the United Nations addressed to the Secretary-General and the President of the Security Council (S/2016/53)
Report of the Secretary-General — Nepal
Reports of the Secretary-General on the Sudan
Situation in the Republic of the Congo
The situation in Georgia
The situation in the Middle East, including the Palestinian question
Africa
Civilians in armed conflict
Complaint by Lesotho against South Africa
International Tribunal - Yugoslavia
Kosovo (Federal Republic of Yugoslavia)
Libya
Middle East
Recommendation for the appointment of the Secretary-General of the United Nations
Report of the Secretary-General on the Sudan and South Sudan
Report of the Secretary-General — Sudan
The question of race conflict in South Africa
United Nations Protection Force
Complaint by Guinea
Consideration of questions relating to Africa with which the Security Council is currently seized and the implementation of the Council's relevant resolutions
Date of an election to fill a vacancy in the International Court of Justice
Date of election to fill a vacancy in the International Court of Justice
Establishment of an international tribunal for the prosecution of persons responsible for serious violations of international humanitarian law committed in the territory of the former Yugoslavia
International Court of Justice
International Residual Mechanism for Criminal Tribunals
Items relating to the situation in Angola
Mozambique
Non-proliferation — Democratic People's Republic of Korea
Non-proliferation/Democratic People's Republic of Korea
Post-conflict peacebuilding
The Democratic Republic of the Congo
The situation relating to Nagorny Karabakh
Threats to international peace and security caused by terrorist attacks
United Nations Protection Force (UNPROFOR)
Aouzou strip
Appointment of the Secretary-General
Complaint by Benin
El Salvador
Ethiopia-Sudan
General issues relating to sanctions
Great Lakes region
International Tribunal - Rwanda
Non-proliferation — Iran
Peacebuilding and sustaining peace
Peacekeeping operations
Report of the Secretary-General in Sudan
Sanctions
South Africa
The Greek question
The Iranian question
The situation concerning Rwanda
The situation in Burundi
Threats to peace and security caused by international terrorist acts
Albania
Application of Japan and San Marino to become parties to the Statute of the International Court of Justice
Bosnia and Herzegovina-Croatia
Complaint by Seychelles
Complaint by Zambia against South Africa
Cooperation with regional/subregional organizations
Democratic People's Republic of Korea
ICJ — election
International Tribunal - Yugoslavia & Rwanda
Islamic Republic of Iran-USA
Items relating to the Libyan Arab Jamahiriya
Lebanon
Libyan Arab Jamahiriya
Maintenance of peace and security
Middle East — Lebanon
Procedure
Question of a recommendation for the appointment of the Secretary-General
Regulation and reduction of armaments and armed forces
Report of the Secretary-General on the situation in Abyei
Reports of the Secretary-General on the Sudan and South-Sudan
Situation in the Dominican Republic
Small arms
The Corfu Channel question
The Cyprus Question
The Spanish question
The date of election to fill a vacancy in the International Court of Justice
The situation in Sierra Leone
The situation in Timor
The situation in the Middle East — UNDOF
The situation relating to Afghanistan
Threats to International Peace and Security (Security Council Summit 2005)
United Nations peacekeeping
Yemen
Zaire
1540 Committee
2014 Letter from Ukraine (Ukraine)
Admision of new Members
Admission of New Members to the UN: Israel
Admission of New Members to the UN: Siam (Thailand)
Admission of new Members (Italy)
Admission of new Members — East Timor
Admission of new Members — Federal Republic of Yugoslavia
Admission of new Members — Kiribati
Admission of new Members — Nauru
Admission of new Members — Palau
Admission of new Members — Republic of South Sudan
Admission of new Members — Switzerland
Admission of new Members — Tonga
Admission of new Members — Tuvalu
Aggression against non-nuclear weapon states
Angola-South Africa
Application for membership of the Republic of Indonesia
Application from Switzerland to become a party to the Statute of the International Court of Justice
Application of Articles 11 and 12 of the Statute of the International Court of Justice
Application of Liechtenstein to become a party to the Statute of the International Court of Justice
Applications made under Article 50 of the Charter of the United Nations as a consequence of the implementation of measures imposed against the former Yugoslavia
Applications of the Union of Burma for membership in the United Nations
Appointment of Secretary-General
Appointment of a rapporteur or conciliator for a situation or dispute brought to the attention of the Security Council
Arrangements for the proposed Peace Conference on the Middle East
Botswana-Southern Rhodesia
Complaint by Argentina (Eichmann Case)
Complaint by Cambodia
Complaint by Cuba (Letter of 11 July 1960)
Complaint by Egypt against France and the United Kingdom
Complaint by France and the United Kingdom against Egypt
Complaint by Greece against Turkey
Complaint by Iraq
Complaint by Iraq concerning the incidents on its frontier with Iran
Complaint by Lebanon
Complaint by Lebanon - Complaint by Jordan
Complaint by Mozambique
Complaint by Tunisia
Complaint by Yemen
Complaint by the Democratic Republic of the Congo
Complaint concerning South Africa
Complaint of armed invasion of Taiwan (Formosa)
Complaint of the Government of Botswana against the illegal regime in Southern Rhodesia concerning violations of its territorial sovereignty, as contained in the letter dated 22 December 1976 from the Permanent Representative of Botswana to the United Nations addressed to the President of the Security Council
Complaints by the Democratic Republic of the Congo
Conference on Security and Cooperation in Europe (CSCE) missions in Kosovo, Sandjak and Vojvodina, the Federal Republic of Yugoslavia (Serbia and Montenegro)
Cooperation between the UN and regional and subregional organizations in maintaining international peace and security
Cooperation between the United Nations and regional and subregional organizations in maintaining international peace and security
Cooperation between the United Nations and regional organizations in maintaining international peace and security
Cuba-USA
Date of an election to fill a vacancy in the International Court of Justice (S/18760)
Date of an election to fill a vacancy in the International Court of Justice (S/25224)
Date of elections to fill a vacancy in the International Court of Justice (S/17433)
Draft resolution contained in document S/24570
Draft trusteeship agreement for the former Japanese mandated islands
Federal Republic of Yugoslavia — termination of sanctions
First Report of the Atomic Energy Commission
Follow-up to resolution 817 (1993)
Former Yugoslav Republic of Macedonia
Further report of the Secretary-General pursuant to Security Council resolution 743 (1992) (S/25264 and Corr.1)
Future costs of the United Nations military observers in Indonesia
General regulation and reduction of armaments and information on armed forces
Greek complaint concerning the situation in northern Greece
Guatemala
Guinea Bissau
HIV/AIDS and peacekeeping operations
High-level meeting: combating terrorism
Identical letters dated 19 January 2016 from the Permanent Representative of Colombia to the United Nations addressed to the Secretary-General and the President of the Security Council (S/2016/53)*
Identical letters dated 19 January 2016 from the Permanent Representative of Colombia to the United Nations addressed to the Secretary-General and the President of the Security Council / (S / 2016 / 53)
Inclusion of Arabic among the official and working languages of the Security Council
Inclusion of Chinese among the working languages of the Security Council
International Peace and Security
International Tribunals — appointment of Prosecutor
International control of atomic energy
Iraq-Kuwait termination of trade and financial sanctions
Items relating to the situation between Iraq and Kuwait
Kimberley Process Certification Scheme
Letter dated 31 March 1982 from the President of the Republic of Kenya to the President of the Security Council enclosing the letter dated 18 March 1982 from the President of the Republic of Chad to the President of the Council (S/15012)
Letter from the Permanent Representative of Ukraine
Letter from the Permanent Representative of the Russian Federation (Ukraine)
Letter of 5 September 1960 from the USSR (Action of the OAS relating to the Dominican Republic) (S/4477)
Letter, 1 April 1982, from the United Kingdom of Great Britain and Northern Ireland (S/14942)
Letter, 1 October 1985, from Tunisia (S/17509)
Letter, 16 December 1985, from the United States of America (S/17685)
Letter, 17 June 1985, from Botswana (S/17279)
Letter, 19 April 1988, from Tunisia (S/19798)
Letter, 21 May 1984, from Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates (S/16574)
Letter, 23 September 1969, from the President of the General Assembly (S/9462)
Letter, 26 September 1985, from Botswana (S/17497)
Letter, 5 July 1988, from the Islamic Republic of Iran (S/19981)
Letter, 5 May 1983, from Nicaragua (S/15746)
Letter, 6 May 1985, from Nicaragua (S/17156)
Letter, 7 December 1990, from the President of the Trusteeship Council addressed to the President of the Security Council (S/22008)
Letter, 9 January 1969, from the Secretary-General transmitting the text of General Assembly resolution 2479 (XXIII) of 21 December 1968 (S/8962)
Letters dated 20 and 23 December 1991 from France, the United Kingdom and the United States (S/23306, S/23307, S/23308, S/23309 and S/23317)
Maintenance of international peace and security: Nuclear non-proliferation and nuclear disarmament
Maintenance of international peace and security: security sector reform
Maintenance of peace and security of Ukraine
Mali
Marking of plastic or sheet explosives for the purposes of detection
Middle East situation - Syria
Military Staff Committee
Mozambique-Southern Rhodesia
Navigation on the Danube River
Nepal
Non-proliferation/DPRK
Non-proliferation/Democratic People's Republic of Korea [closed]
Non-proliferation/Democratic Peopleâs Republic of Korea
Non-proliferation/Democratic People’s Republic of Korea
Participation of Switzerland in the International Court of Justice
Participation of the Federal Republic of Yugoslavia (Serbia and Montenegro) in the work of the Economic and Social Council
Peace and Security in Africa
Peace and Security in Latin America
Peace and security in Africa - Ebola
Peace and security in Africa — Libya
Peace and security — nuclear tests by India and Pakistan
Peace and security — terrorist acts committed in Kenya and the United Republic of Tanzania
Peace and security — terrorist acts committed in the United States
Peace consolidation in West Africa
Prevention of armed conflicts
Prohibition of the atomic weapon and regulation and reduction of armaments
Proposal by Poland to delete Spanish question from Security Council agenda
Proposal to call a general conference of the Members of the United Nations for the purpose of reviewing the Charter
Protection of UN personnel
Protection of civilians in armed conflict: indispensable civilian objects
Provisional Rules of Procedure of the Security Council regarding the admission of New Members
Question Relating to Laos
Question Relating to Territories Under Portuguese Administration
Question concerning the situation in the Territories under Portuguese administration
Question concerning the situation in the region of the Falkland Islands (Islas Malvinas)
Question of Bahrain
Question of Relations between Great Powers
Question of safeguards to Non-Nuclear weapon States Parties to the non-proliferation Treaty
Question of the recommendation for the appointment of the Acting Secretary-General of the United Nations
Recommendation for the appointment of the Secretary-General of the United Nations (private meeting)
Recommendation regarding the appointment of the Secretary-General of the United Nations
Recommendation regarding the appointment of the Secretary-General of the United Nations - Pérez de Cuéllar appointed for the second term as the Secretary-General
Report of the Chairman of the Committee of Experts concerning the conditions on which the Republic of Nauru may become a party to the Statute of the International Court of Justice (S/19213)
Report of the Committee of Experts on rules governing admission of new Members
Report of the Committee on the Admission of New Members
Report of the Secretary-General in Sudan - South Sudan
Report of the Secretary-General on the request of Nepal for United Nations assistance in support of its peace process
Report of the Secretary-General pursuant to Security Council resolution 807 (1993) (S/25470 and Add.1)
Reports of the Secretary-General concerning Developments Relating to Yemen
Reports of the Secretary-General — Sudan
Request of Panama concerning the holding of meetings of the Security Council in Panama City
Request of the Organization of African Unity concerning the Holding of Meetings of the Security Council in an African Capital (General Assembly Resolution 2863 (XXVI), Para. 2)
Security Council Summit: maintaining peace and security
Security Council meetings in Nairobi (18-19 November 2004)
Security Council mission — Democratic Republic of the Congo
Security of United Nations operations
Situation in Angola
Situation in South Africa: killings and violence by the apartheid regime in South Africa in Soweto and other areas
Situation in territories in Africa under Portuguese administration
Situation in the Democratic Republic of Congo
Situation in the Middle East
Small arms — West Africa
South Sudan sanctions
Southern Rhodesia
Special report of the Secretary-General on Somalia
Strengthening cooperation with troop-contributing countries
Sudan — Abyei
The Greek Question
The Greek frontier incidents question
The Guatemalan question
The International Court of Justice
The Jammu and Kashmir question
The Question of Race Conflict in South Africa Resulting from the Policies of Apartheid of the Government of the Republic of South Africa
The date of election to fill a vacancy in the International Court of Justice (S/4111)
The date of elections to fill a vacancy in the International Court of Justice (S/14799)
The question concerning Haiti--UNMIHAT
The question of South West Africa
The question of South West Africa:
The question of hostage-taking and abduction
The question of the Statute of the Free Territory of Trieste
The question of the representation of China on the Security Council
The regulation and reduction of conventional armaments and armed forces
The situation concerning Haiti
The situation concerning Western Sahara - SRSG appointment after the 30 August 1988 agreement between Morocco and Polisario
The situation concerning the Democratic Republic of Congo
The situation created by increasing incidents involving the hijacking of commercial aircraft
The situation in Hungary
The situation in Jammu and Kashmir
The situation in Middle East
The situation in Myanmar
The situation in Rwanda
The situation in Western Sahara
The situation in southern Africa
The situation in the Great Lakes region
The situation in the India/Pakistan subcontinent
The situation in the Middle East - UNDOF
The situation in the former Yugoslav Republic of Macedonia
The situation prevailing in and adjacent to the United Nations Protected Areas in Croatia
The situation the Middle East
Third Report of Atomic Energy Commission
Travel expenses and subsistence allowances of alternate representatives on Security Council commissions
Tribute to Kofi Annan
Tribute to Secretary-General Ban Ki-moon
Tributes to Count Bernadotte and Colonel Serot
Trusteeship System — Palau
Trusteeship of Strategic Areas
UNDOF
United Nations Peacekeeping: Dag Hammarskjöld Medal
West Africa
Yugoslavia
Yugoslavia and Rwanda`,
  at: `1IqEqEmFqE9EmF7J1KpJiGyK0F9EuH+KzKtHkFoHmHkFpEC1FjG7BpEC7B7B7B6JpE7B7BtJ2KmL7B7BVVVmGV3BVVV3ByLVV7BV2L9IVVVV7B7B7BV7BoJz
F4LkGVV5HzLsH/E/E/K3BoG3C3C3C3ChG6G3CV3C3BVVuDV3BgL3BwDVVvEvE0KnFVVVCqJVCVVCCwDvGuGlLC3B3BCC3BVzG0G4KCuJC5GzJlBnFrGlBlBl
BlB8CtG8C8ClBlBlBlBlBlBlBlBlBgI8ClBlBlB8CVnK2GlBlBlB1J8ClBVCCCCCC2C/JvJpDpDpDCCiBiB3GsGpDpDiBiBiBCCCiBqKCiBuKiF2CiFiBlFw
D3B3B3BCC3B3BoCoCpKiBiBoCiBCCCC+EV+EClFoCBBBBBiB4GB8GBCiB8K7KiBBCBBBoCiB0JBCBBCiBBtIfBiBBrCfBBnI2CiBrDf/ByJBBiB3KffBkLC/
BrDrDiBCiB2CrDCCBCrCf2CCyFiB8DtLiKsDsDsDsDBoCEBBoCfoC2CwJfEhKrCrCrCrCgJBBoCECCBBBBBfEpG2HBByGEBCCEEECEEEEEBBEEfEBBEBCCCC
CrBBrBrBBCEpFf2IgG/BpFBEoKyECwGBCBCmDEhDqG9D9D7GhDB/BE1GCCE/BBuBuB9DBuBE/BrCBBB8BBEffCBfB/BBfEBCEB/BhB8B/BBBEhBC8BrCB3EE
B/B3E3H/BChByEBhBhBBhBEuBB8BBCBzBwDBEBhBBExGBCBCCB3JExEhBB5KhBBhIuB9HxJBxEBBEBBBzBBBBBBBBzBBBuBEhD1HBqIBfuBEhDBCBfzBEBBE
8B8BuBCBEBmIEuBBuBBuBEuBBrIBBEf8BkIuBkH8BoIiI8BBB8BEjIhDrLzBBBEBBzB4JBuBhBEBiHBEzBB5Jf8BBEhB8BhBhBBuBlIzBBEuBpIBBzBzBiLr
FuBuLELtDffBzBfBEzIhBxB9KBfhBzBfxBBErFBExBzBCxBxBBxBErBBYYYCYYYY4BYYzBhBhBYxBzBYYBEhBEsIBzBYY7HYrBxBYxBhBByDEEYYBCCCYYYt
DCCCYnBxBYE4B4BxBmDnBBEnBrBhBnB4BxBxB4ECFBCCCCCnBCCnBC4BFyD4EnBEFnBCCCBnBnBEnBnBnBCnBuB4BFBnBnBnBuBYEFnBlHYnBnBwByC4BxBy
DwBwB0BEBxB4ByDFnBEyCwBhBCCwLBxCjHYrHvDrB4BxCrE0BF+JwBCyCzCzC+I4DxCzC0E4BvDCCBExBYxC4BzCFzCE4BkBvLlGzCpHrE6DC9CyCxCB4D9C
9G0BvD9CzC4BkB6KyCxCF0BkBmK6D6D6DpLkB4DkB9CvDFyC4B9CyCuI4DFFBxBExCrE9CqBoEgBSNzDORSJLhBTSHqDqB7DIqBRqD7DzDTqBoE+DqFLNuFq
B7DJqBqBoEuFLTSqBcSgBJT0C0C0CTLNqDTOIsCLNNd3LzDwEwEzD+DqF6FTqBLvC6BJvCSIHgBTLddsCsC0C0C0C/FIOqDvCde+D3ISeHpBqBqD6BJIHvCR
qBgBTLeRqBmBqBIvCRHsC0CIvCvCepBeRjCqBqB6BRJHRRSeegBmBIHe/DLqH4HTmBqBOgBqB/DLHpBjCIO6BJTLSehHgBe/DImBhBnHLQSvFevFpBjCIHTT
LR6B8D8DJevHgBShEL6BIuELRcjCLRHpBjCOR6BuEOIJLee6LgBTS5BcL6BOLHPHOL5BO6BpBjCTjCOReJeHLSgB5BOO5BPLO5BjDqBPHLdc6BRpB/CPjJLR
OLbJJLP5BeRHjCS5EkJLc6EQOL/C/CHjDd5BLjDHO6Bc/C/COpBTLQH4CJJLPLe5EHSbbHL5BPH4CGHhCLHjD6BdOpBjDPhCR4F5FJJe9FgBSRhCGtCP2BhC
HhCgDOQL7EP5BhCG6BOpBTsCGOOHJOemBSgBP+FGHOLLgDbbPpBHOJGRPexHHgBSbP2BPGPjKhCbPiCGHmC3F7EpBtCOJGQPeLgBhCScGHIbjCPdLHcpBOwK
JGNRnGHOsCeQSgBnJ8LlJbPjCUjBLmBGjBQ2BHpBOQJPQeQPQgBhCSHIRiCbGPQiCiCLiCHNIOhCtCLQ2FpBJGRQRRtFReN8FSgBHbdLLbiCPejBLjBOJOQG
POLdjBpBjBQOjByHGI8H2BgBSHMjBbsKGHPQO1BNJOdIM1Bcd6HGHJtFpBGORPGSHgBIMGOGrJtCtCtC6EbPIQOdHMiCjBJONpBIGHSgBjBMMTjBbIGtCjBQ
PO2BuCHT1BiCmBOUJIpBRGgBSGUON8EbIPQUGjBcJkKHsCM1BURTmBpBI4CcSgBMUbNUQUUGUM8EGcH1BMTmBMJ5LmBITMPjB2BcgBSGjBjBtBPGbQsFsFIU
GcNgHMMHGXtBIRbmBJMX2D2DIXGmBUMhEGXSMTQcbQUXUSIcGbGUuCgDHN1BbUXbMIdXXJPI1BCmBlKI0EnCXGnEtBXT1B1BdUQMUbGIUUmDSd1DmBHMRtBN
NMMJXnEInE0LPjBGjEgDM4IbGTN1BQjEXqBIGSIHUGXJXIMtBMRMNbGUtBGNXdcQI1CUTSMH7CRcjBXJtBmBIPGM9JGbGcN1BjEhEjBQGSvBuCNUHNXNQJIm
CXjBqBd6CMbUPtBNXQ1CnCIcNSTUMGNRNJXciCNXNIdGGmBtBiC1CvBN6CMS1BQRgKHNJ0DX4Ccd6CgCoD2BtBXIPWmCmCQUTMgDRGNJXcdmBIjBtBGvBT6C
NM1B1CsCcNQNUH6C1C1CMG1ET0DnCJcdMXoDtBXI6CPPMQTUM2DR4CNMGJcdtBtBtBmBmCIMjBNXtCMM1BiJINKQMNuCUHMMoDWnC0DJmDaaoDGMcXdUU2B7
FMtBNUXPdcIkDNQTdXNkDkDvBRNGkDvBxKIJmBXdwH5BoD+G1EmEvK1B9L7LkDQlDlDHM7C7C4CnC1DlDlDGiEuCvB8JJlDNtBgC7CBoF0BF2BQTvBNNRUGN
GIiEiDaaByBlE1DZJmB7CkCF0DKsBoFGqLyBgCFkC7CnCmCYBmEtBFgCmEJB0BjFnLTQ5BmCwBFFnD5B0BaiDBnDa5BJGmBnD0IB+BF2BKsBKGnDZpCWHgCW
nDgFkCFnCaagCByIB+HlEJtBaWBDKwC0BhJagFTZFwBFlEkCD0BsB0BBBiDiEpCZJ3DaDB/HkCBDD+BKxLsB3DZKK0BBZrBgCjFFwCDnC2BgCyBDBDnCF9BE
BB0BK0BWDmCTFFFwBsEaWDDaBa2EBBKgCqCZEZDBkCB2E+BDlCKsBF+B3DKsEDZ2DgCgCrBwCD0BFDKK3DByBDFK9BEZDsEDBiDqC0BavImDWhLBwBFFDBzE
+BaK1LuCDDBiDBWB0B+C9BBmJEZDaBkCsB+BFWoBvBkBrBDDaF+BKFvBoBBKDyBWqC9BaEa+BFByB+BKqClCpCWqClCFwBFDZWsL9BvBDBBaa+BEZDBBtDkC
sBD+BFoBkBDDkErBFDwCDWK9BxDyBoBDB2BDDEFyBBKqClCWD/IrBKFwBFDZlCZBBBBEZDBzEkCDsBFaoB1DDkBmCrBD9BDFKwCwCkBBoBDyBrKpCEyBBK0H
ZsBpCWDmCrBDwBDFZFaoBBBBEZDKKBkCsBD6IFDlCDFhF9BhFDDKFoBxDByBWBBWZElCBFyBKsBpCzHWkBrBwBDFZwIFBjLakEDaEDFBWZDF5IKKwFsJqCD9
BtKKD2JBoBtDyBBBEZlCyBBFsBlCKsBpCWKkB2BrBqCwBZDFFD5D5DoBBF5DW5DEKDYuCxFBDsB7IFKD9BFDvBKDxDuDByBoBBBKkBEKZyBBpCWkBrB5CKFw
BZDFFuCgEtEoBoBlCoLFBB5CEBDDsBsB8IsB9BDKDWFoBByBBkBZ5CBFpCWkBkBKKrB5CFwBBDZFF+CvBFDaoBB/G+CsBWEDDDsB+CDwCD9BKtE+CDBoBWxD
FBkBgEvBoBFFBDkBkBF5CKrBwBBZDgEvBtE2BoBBFWKuDEDoBxIvBvBsBDDKDBoBuDkBBWWvBBDYkBkBwBKrB5CaZBD+CKkEvBWoBFaBWB`,
};

export const resolutionsKnownFor = {
  texts: `trafficking in persons in armed conflict
youth, peace and security
AFISMA in Mali
Al-Qaida sanctions list separated
Board of Peace and stabilization force for Gaza
COVID-19 vaccines
DPRK sanctions
DPRK sanctions strengthened
Darfur referred to the International Criminal Court
Falkland Islands (Malvinas)
ISIL (Da’esh) and Al-Qaida sanctions
ISIL and Al-Nusrah Front
Intervention Brigade in MONUSCO
Iran sanctions strengthened
Iraq, final opportunity to disarm
Israeli settlements
Joint Comprehensive Plan of Action (Iran nuclear deal)
Libya: arms embargo, International Criminal Court referral
Libya: no-fly zone, protection of civilians
MINUSCA established in the Central African Republic
MINUSMA established in Mali
Military Staff Committee
Minsk package of measures, Ukraine
Ramadan ceasefire in Gaza
Special Tribunal for Lebanon
Statute of the International Tribunal for Rwanda
Statute of the International Tribunal for the former Yugoslavia
UNAMID established in Darfur
UNITAD, accountability for ISIL crimes
UNMIK and KFOR in Kosovo
UNMISS established in South Sudan
UNPROFOR established
annexation of the Golan Heights
arms embargo on Yugoslavia
attacks by Houthis on merchant vessels
attacks on schools
cease-fire between Iran and Iraq
cease-fire in Lebanon, UNIFIL strengthened
cease-fire in the October 1973 war
cease-fire terms for Iraq
ceasefire proposal for Gaza
children and armed conflict (first)
children and armed conflict, monitoring and reporting mechanism
condemnation of the attacks of 11 September 2001
conflict and hunger
counter-terrorism obligations; Counter-Terrorism Committee
cross-border aid to Syria
decision to establish the Tribunal for the former Yugoslavia
destruction of Syrian chemical weapons
emergency special session on Ukraine called
end of the conflict in Ukraine
fight against ISIL
financing of African Union-led peace support operations
financing of ISIL
foreign terrorist fighters
global ceasefire during COVID-19
humanitarian aid to Gaza
humanitarian exemption to asset freezes
humanitarian pauses in Gaza
invasion of Kuwait
land for peace after the Six-Day War
lifting of sanctions on Iraq; occupying authorities
medical care in armed conflict
multinational force in East Timor
non-proliferation to non-State actors
persons with disabilities in armed conflict
piracy off Somalia
plan for the independence of Namibia
political solution in Syria
protection of civilians (first)
protection of cultural heritage
protection of humanitarian and United Nations personnel
protection of safe areas in Bosnia
residual mechanism for criminal tribunals
responsibility to protect reaffirmed
returning foreign terrorist fighters
sanctions on Iran
sanctions on the Democratic People’s Republic of Korea
sanctions on the Taliban (later Al-Qaida and ISIL)
sexual violence in conflict
sexual violence in conflict, Special Representative
sexual violence in conflict, survivors
status of Jerusalem
tolerance and international peace and security
use of force against Iraq authorized
use of force in Somalia authorized (UNITAF)
withdrawal from Lebanon; UNIFIL established
withdrawal of foreign forces from Lebanon
women, peace and security
women, peace and security, 15-year review
women, peace and security, full implementation
women, peace and security, indicators`,
  at: `WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
A9BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnBAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3CAAAAAAAAAkCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AzCAAAAAAAAAAAAAAAAAAhBAAAAKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAlBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8BAAAAAAAAAAAAAAAAA1CAAAAAAAAoBAAAAAAAAAAAAAAAAAAAAAAA
AAiBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2CAAAAAAAAAAAAAwBAAAAAAAAAAAAAAAAAA
bAAAAAAAApCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeAAAAAAAAAAAAAAAAqBAAgCmCAvCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAA5CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsBAAAAuBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAPAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAhCAAAAAAAAAAAAAAAAAA4CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAArBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAArCAAAAAAAAAAAAAAAAAAAAAAAAAAmBAAAAAAAAAAAAAAAAuCAAAAAAAAAAAAAAAAAAtCAAAAAAAAAAAAAAAAAAAZAAAAAAAAAAAcA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjCAAAwCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAx
C8CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqCAAASAATAAAAAAAAAAAAAAAEAAAAAAfAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAANAVAAAAAAAAAAAAAAAAAxBAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAvBAAAAMAAAAAAA3BAAAAAAAAAAAAAAAAAAAA2BAAXAAAAAAAAAAAAAAAAAAAAAAAAAAAARAAAAAAAAAA
6CAAAAAA0BCAALlCAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAA/BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAQAAAAAAAAAAAAnCAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAdAAAAAAAABAAAAAAAsCAAAAAAAAAAAAAAAAAAAAtBACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyCAAAAAA
AiCAAAAAAAAAAAAAAAAA7CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAkBAAAAAAAAAAAAAAAAAAAAAyBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6BAAAAAAAAAAAAAAAAAAAAA0CAAAAAAAAAAAAAAAAAAAA
AAAAA7BAAAAAA1B5BAjBAAAAAYAoCAAAApBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzBAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAA`,
};

export const resolutionNotes = {
  texts: `1 not voting or absent
unanimous (count derived)
without a vote
written procedure (COVID-19)
2 not voting or absent
3 not voting or absent
adopted by acclamation
2 members not participating, 1 absent`,
  at: `DCBABAAACAAACACAAAAAABAAAAAACAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAFBBBIBBAAAAAAAAAAAABAAAAAAAAAAAAAAACCCCCAA
CAAAAAAACCAAAAACCBCCCCAAAACCCCCCCCCAACCCAAABCBAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAABAAABAAAAAAAAABAAABAAAAAAAAAAADAABBBBAABAFFBAFAAAABAAABB
AFFAAAAFFBFCCCABAFAAFABAAABABFFAAAAFBGAAFAAAAAAGABAAAABFAAAGABAABBBABBACABBAABAABABBAAAABBBAAAABABBAAABAAAAAABABABAAAAAA
BBBABBABAAAABAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACCAACACAAACCCCACCCCACCACCCACAAACAAAAAAAAAACADAAACAAAAA
AACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADDDAAAADDDAAAAAAAAA
AAAAAAAAAAADAADDDDDAADAAAAAAAAAADDAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADDAAACAAAAAAAAAAADAAAAAAAAAADDAAAAAAAAAAA
AAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAADAAAAAAAAAAAAAAAAADBBBBAAAAAAAAAADAAAAAAAAA
AADAAAAAAAAAAAAAAADDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAADDAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAADAAAAAAAAAAAAAAAAAAAAAAAADABAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAADAAAAAAAAAAADAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAA
AAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEEEEEE
EEEEEEEEEEEEEAAAAEEEEAAEAAAEEAAAEEEEEEEEEEEEEEEEEEEEEEEAEAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAA`,
};
